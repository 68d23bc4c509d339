import { type ComponentType, useEffect, useState } from 'react';

/** A part of the window that is loaded when it is wanted. Suspense would hold back for 300 ms what is there after 30. */
export function useLoaded(load: () => Promise<ComponentType>, wanted: boolean): ComponentType | null {
  const [Part, setPart] = useState<ComponentType | null>(null);
  useEffect(() => {
    if (wanted) void load().then((loaded) => setPart(() => loaded));
  }, [load, wanted]);
  return Part;
}
