//! With the `age` program, both ways: what is sealed here opens without us. Debian's package `age` (.ci/setup.sh) has it.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use deguchi_office::{Effort, Identity, Recipient, armour, open, open_with, seal, seal_to};

use crate::support::{PASSPHRASE, TEXT, fixture, pair, read};

/// A folder of a test's own, gone when the test is over.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path =
            Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}", std::process::id()));
        fs::create_dir_all(&path).expect("a folder");
        Self(path)
    }

    fn file(&self, name: &str, contents: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.join(name);
        fs::write(&path, contents).expect("a file");
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn run(command: &mut Command, input: &str) -> Output {
    let command = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().unwrap_or_else(|error| {
        let program = command.get_program().display();
        panic!("{program}: {error} (sh .ci/setup.sh native brings what these tests need)")
    });
    let typed = child
        .stdin
        .take()
        .expect("its input")
        .write_all(input.as_bytes());
    let output = child.wait_with_output().expect("its output");
    typed.expect("it takes what is typed");
    output
}

fn identity() -> Identity {
    let text = String::from_utf8(read("key.txt")).expect("text");
    let line = text.lines().find(|line| !line.starts_with('#'));
    line.expect("a key").parse().expect("an identity")
}

#[test]
fn we_open_what_it_sealed() {
    let plan = read("plan.json");
    for name in ["key.age", "key-text.age"] {
        assert_eq!(
            open_with(&read(name), &identity()).as_ref(),
            Ok(&plan),
            "{name}"
        );
    }
    let opened = open(&read("passphrase.age"), PASSPHRASE, Effort::READING);
    assert_eq!(opened.as_ref(), Ok(&plan));
    let backup = fs::read(fixture("../backup.v1.json")).expect("the backup");
    let opened = open(&read("backup-text.age"), PASSPHRASE, Effort::READING);
    assert_eq!(opened.as_ref(), Ok(&backup));
}

#[test]
fn it_opens_what_we_sealed_for_a_key() {
    let folder = Folder::new("for-a-key");
    let recipients = [pair(1).1, identity().recipient()];
    let sealed = seal_to(TEXT, &recipients).expect("sealed");
    let forms = [sealed.clone(), armour(&sealed).into_bytes()];
    for form in forms {
        let file = folder.file("sealed.age", form);
        let output = run(
            Command::new("age")
                .arg("-d")
                .arg("-i")
                .arg(fixture("key.txt"))
                .arg(file),
            "",
        );
        assert_eq!(
            output.stdout,
            TEXT,
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
}

#[test]
fn it_knows_our_keys_and_seals_for_them() {
    let folder = Folder::new("our-keys");
    let (ours, recipient) = pair(7);
    let key = folder.file("key.txt", ours.text() + "\n");
    let output = run(Command::new("age-keygen").arg("-y").arg(key), "");
    let said = String::from_utf8(output.stdout).expect("text");
    assert_eq!(said.trim().parse::<Recipient>(), Ok(recipient.clone()));

    let plan = folder.file("plan.json", TEXT);
    let output = run(
        Command::new("age")
            .arg("-r")
            .arg(recipient.to_string())
            .arg(plan),
        "",
    );
    assert_eq!(open_with(&output.stdout, &ours).as_deref(), Ok(TEXT));
}

/// It asks a terminal for the passphrase, and `script` gives it one.
#[test]
fn it_opens_what_we_sealed_with_a_passphrase() {
    let folder = Folder::new("with-a-passphrase");
    let sealed = seal(TEXT, PASSPHRASE, Effort::WRITING).expect("sealed");
    folder.file("sealed.age", sealed);
    let mut script = Command::new("script");
    script.current_dir(&folder.0);
    script.args(["-q", "-e", "-c", "age -d -o opened sealed.age", "/dev/null"]);
    let output = run(&mut script, &format!("{PASSPHRASE}\n"));
    let opened = fs::read(folder.0.join("opened")).unwrap_or_default();
    assert_eq!(opened, TEXT, "{}", String::from_utf8_lossy(&output.stdout));
}
