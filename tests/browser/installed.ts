import { posix, win32 } from 'node:path';

/** Where the systems put their browsers, the likeliest first; most of these files don't exist. */
export function getInstalled(browser: 'chromium' | 'firefox'): string[] {
  const { names, mac, windows } = places[browser];
  if (process.platform === 'darwin') return mac.map((app) => posix.join('/Applications', app));
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(
      (key) => process.env[key],
    );
    return roots.flatMap((root) => (root ? windows.map((file) => win32.join(root, file)) : []));
  }
  const folders = ['/usr/bin', '/usr/local/bin', '/snap/bin'];
  return names.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}

const places = {
  chromium: {
    // The one without a window first: it takes half the time.
    names: [
      'chromium-headless-shell',
      'google-chrome',
      'google-chrome-stable',
      'chromium',
      'chromium-browser',
      'microsoft-edge',
    ],
    mac: [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    windows: [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ],
  },
  firefox: {
    names: ['firefox-esr', 'firefox'],
    mac: ['Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox/firefox.exe'],
  },
};
