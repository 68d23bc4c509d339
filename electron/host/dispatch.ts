import { type Answer, type Ask, type CallName, hostCalls, type Refusal } from '../../shared/host/contract.ts';

/** What the host does for every call of the contract. */
export type Handlers = { [Name in CallName]: (ask: Ask<Name>) => Answer<Name> | Promise<Answer<Name>> };

const isCall = (name: string): name is CallName => Object.hasOwn(hostCalls, name);

/**
 * The one way into the host: checks the name, the question and the answer against the contract. Never throws; what is
 * refused or goes wrong is a sentence for a person.
 */
export function createDispatcher(handlers: Handlers) {
  return async (name: string, ask: unknown): Promise<unknown> => {
    if (!isCall(name)) return refuse('Accord does not know this request. Restart it if that happens again.');
    const question = hostCalls[name].ask.safeParse(ask);
    if (!question.success)
      return refuse(
        `Accord did not accept the request: ${question.error.issues[0]?.message ?? 'it is not as agreed'}.`,
      );
    try {
      const handle = handlers[name] as (ask: unknown) => unknown;
      return hostCalls[name].answer.parse(await handle(question.data));
    } catch (error) {
      return refuse(error instanceof Error ? error.message : 'Something went wrong inside Accord.');
    }
  };
}

const refuse = (refused: string): Refusal => ({ refused });
