// Every screen and state by axe, in both themes. The list of them is in places.ts.
import { expectAccessible } from '../axe';
import { test } from '../fixture';
import { places } from '../places';

for (const { name, go } of places) {
  test(`accessible: ${name}`, async ({ page, say, size, language }) => {
    await go({ page, say, size, language });
    await expectAccessible(page, name);
  });
}
