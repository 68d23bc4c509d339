/** What a Chromium may still reach: ourselves on this machine, or nothing at all. */
export type Reach = 'loopback' | 'nothing';

/**
 * Arguments that keep a Chromium off the network and out of the user's own profile. An ordinary Chromium window is not
 * offline: it looks for updates, syncs, and asks a name server for everything it meets.
 */
export const offlineArguments = (profile: string, reach: Reach): string[] => [
  `--user-data-dir=${profile}`,
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-sync',
  '--disable-quic',
  '--disable-breakpad',
  '--disable-features=Translate,OptimizationHints,MediaRouter,InterestFeedContentSuggestions,AutofillServerCommunication',
  '--no-pings',
  '--password-store=basic',
  '--use-mock-keychain',
  `--host-resolver-rules=MAP * ~NOTFOUND${reach === 'loopback' ? ', EXCLUDE 127.0.0.1' : ''}`,
  // Chromium refuses to run as root with its sandbox; only then it has to go.
  ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
