import {
  type EventData,
  type EventName,
  type Greeting,
  type HostApi,
  hostCalls,
  hostEvents,
  refusal,
} from '../../shared/host/contract.ts';
import { callHost, connected } from './connection.ts';

/** One call; what the host refuses is thrown as its sentence for a person. */
async function call(name: string, ask: unknown): Promise<unknown> {
  const answer = await callHost(name, ask);
  const refused = refusal.safeParse(answer);
  if (refused.success) throw new Error(refused.data.refused);
  return answer;
}

/** Every call of the contract as a function. The host has checked each answer against the contract. */
export const host = Object.fromEntries(
  Object.keys(hostCalls).map((name) => [name, (ask: unknown) => call(name, ask)]),
) as HostApi;

type Listeners = { [Name in EventName]?: Set<(data: EventData<Name>) => void> };
const listeners: Listeners = {};

/** Listens to one kind of event; the answer stops it. */
export function onHostEvent<Name extends EventName>(name: Name, listener: (data: EventData<Name>) => void): () => void {
  const heard = (listeners[name] ?? new Set()) as Set<(data: EventData<Name>) => void>;
  (listeners as Record<string, unknown>)[name] = heard;
  heard.add(listener);
  return () => void heard.delete(listener);
}

function deliver(event: unknown): void {
  const { name, data } = event as { name: EventName; data: unknown };
  if (!Object.hasOwn(hostEvents, name)) return;
  const checked = hostEvents[name].parse(data);
  for (const listener of listeners[name] ?? []) (listener as (data: unknown) => void)(checked);
}

let listening = false;

/** Reaches the host and asks what the window needs to know first. */
export async function connect(): Promise<Greeting> {
  const reached = await connected();
  if (!listening) reached.subscribe(deliver);
  listening = true;
  return host.greet({});
}
