import { type ComponentType, useEffect, useState } from 'react';

/** A part of the window that is loaded when it is wanted. Suspense would hold back for 300 ms what is there after 30. */
export function useLoaded<Props extends object = object>(
  load: () => Promise<ComponentType<Props>>,
  wanted: boolean,
): ComponentType<Props> | null {
  const [Part, setPart] = useState<ComponentType<Props> | null>(null);
  useEffect(() => {
    if (wanted) void load().then((loaded) => setPart(() => loaded));
  }, [load, wanted]);
  return Part;
}
