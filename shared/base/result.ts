/** The outcome of something that can fail in a way the caller must handle. */
export type Result<Value, Failure> = { ok: true; value: Value } | { ok: false; failure: Failure };

export const success = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });

export const failure = <Failure>(why: Failure): { ok: false; failure: Failure } => ({ ok: false, failure: why });
