import { useEffect, useState } from 'react';

/** So long after the pointer has moved, it and what can be pressed are gone from the wall. */
const rest = 2500;

/** Whether the pointer has just moved. */
export function useAwake(): boolean {
  const [isAwake, setAwake] = useState(true);
  useEffect(() => {
    let timer = setTimeout(() => setAwake(false), rest);
    const wake = (event: PointerEvent) => {
      // A picture that is drawn anew under a resting pointer is no movement of it.
      if (event.movementX === 0 && event.movementY === 0) return;
      clearTimeout(timer);
      setAwake(true);
      timer = setTimeout(() => setAwake(false), rest);
    };
    window.addEventListener('pointermove', wake);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointermove', wake);
    };
  }, []);
  return isAwake;
}
