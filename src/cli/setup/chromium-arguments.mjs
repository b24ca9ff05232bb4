/**
 * Arguments for a Chromium with one unpacked extension and no traffic of its own.
 * @param {string} extension folder of the built extension
 * @returns {string[]}
 */
export function chromiumArguments(extension) {
  return [
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    // Lets a test press the toolbar button as a reader would.
    '--enable-unsafe-extension-debugging',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}
