const tokenKey = 'accord-token';
/** How long a window without a code waits for one, in milliseconds. */
const patience = 10_000;

/** The code in the address is good once; what it is exchanged for lives as long as this tab. */
export async function findToken(): Promise<string> {
  const known = sessionStorage.getItem(tokenKey);
  const code = location.hash.slice(1) || (known ? '' : await codeToCome());
  history.replaceState(null, '', location.pathname);
  if (!code) {
    if (known) return known;
    throw new Error('This window was not opened by Accord. Start Accord again and use the window it opens.');
  }
  const answer = await fetch('/exchange', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code }),
  });
  if (!answer.ok) {
    if (known) return known;
    throw new Error('The address was used before. Start Accord again and use the window it opens.');
  }
  const { token } = (await answer.json()) as { token: string };
  sessionStorage.setItem(tokenKey, token);
  return token;
}

/** The window that Accord opens itself is told its code when it is there already. Empty when nobody tells. */
function codeToCome(): Promise<string> {
  return new Promise((resolve) => {
    const take = () => resolve(location.hash.slice(1));
    addEventListener('hashchange', take, { once: true });
    setTimeout(take, patience);
  });
}
