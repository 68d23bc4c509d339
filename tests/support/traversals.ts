/** Addresses that try to leave the folder of the window, as they would stand in a request. */
export function traversals(): string[] {
  const up = ['..', '%2e%2e', '%252e%252e', '..%2f', '..%5c', '.%2e', '%2E.', '..;', '%c0%ae%c0%ae', '..\\', '....//'];
  const tails = [
    'package.json',
    'server.test.ts',
    'etc/passwd',
    'assets/main.js%00.html',
    'index.html/',
    'C:%5Cboot.ini',
  ];
  const starts = ['/', '//', '/assets/', '/./', '/call/', '/events/', '/%00/', '/~/'];
  return starts.flatMap((start) => up.flatMap((step) => tails.map((tail) => `${start}${step}/${step}/${tail}`)));
}
