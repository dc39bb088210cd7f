// Serves a folder as a plain static host does: node .ci/static.mjs --dir dist --port 8080 --at /some/where/
// Nothing outside of `--at` answers, so a page that asks for an absolute address is found out.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';

const options = { dir: 'dist', port: '8080', host: '127.0.0.1', at: '/' };
for (let i = 2; i < process.argv.length; i += 2) options[process.argv[i].replace(/^--/, '')] = process.argv[i + 1];
const dir = resolve(options.dir);
const at = options.at.endsWith('/') ? options.at : `${options.at}/`;

const types = {
  '.css': 'text/css; charset=utf-8',
  '.ftl': 'text/plain; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

async function find(path) {
  const file = join(dir, normalize(path));
  if (file !== dir && !file.startsWith(dir + sep)) return null;
  const info = await stat(file).catch(() => null);
  if (info?.isFile()) return { file, size: info.size };
  return info?.isDirectory() ? find(join(path, 'index.html')) : null;
}

async function answer(request, response) {
  let path;
  try {
    path = decodeURIComponent(new URL(request.url, 'http://host').pathname);
  } catch {
    return response.writeHead(400).end();
  }
  const found = path.startsWith(at) ? await find(path.slice(at.length - 1)) : null;
  if (!found) return response.writeHead(404, { 'content-type': 'text/plain' }).end('not found\n');
  response.writeHead(200, {
    'cache-control': 'no-cache',
    'content-length': found.size,
    'content-type': types[extname(found.file)] ?? 'application/octet-stream',
  });
  if (request.method === 'HEAD') return response.end();
  createReadStream(found.file).pipe(response);
}

const server = createServer((request, response) => {
  answer(request, response).catch(() => response.destroy());
});
server.on('error', (error) => {
  const why = error.code === 'EADDRINUSE' ? `port ${options.port} is taken: try PORT=${Number(options.port) + 1}` : error.message;
  console.error(why);
  process.exit(1);
});
server.listen(Number(options.port), options.host, () => {
  console.log(`http://${options.host}:${options.port}${at}`);
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
