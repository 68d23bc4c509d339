import type { Page } from '@playwright/test';

/** Pastes or drops a file, as the browser hands one over. */
export async function hand(
  page: Page,
  how: 'paste' | 'drop',
  file: { name: string; type: string; base64: string },
  at?: { x: number; y: number },
) {
  await page.evaluate(
    ({ how: kind, file: { name, type, base64 }, at: point }) => {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], name, { type }));
      const init = { bubbles: true, cancelable: true };
      const target = (point && document.elementFromPoint(point.x, point.y)) ?? document.body;
      const over = new DragEvent('dragover', { ...init, dataTransfer: data });
      if (kind === 'drop') target.dispatchEvent(over);
      const event =
        kind === 'paste'
          ? new ClipboardEvent('paste', { ...init, clipboardData: data })
          : new DragEvent('drop', { ...init, dataTransfer: data, clientX: point?.x ?? 0, clientY: point?.y ?? 0 });
      target.dispatchEvent(event);
      if (!event.defaultPrevented || (kind === 'drop' && !over.defaultPrevented))
        throw new Error('the browser would have left the page');
    },
    { how, file, at },
  );
}

/** A red dot, and the first bytes of a picture that is said to be 60,000 by 60,000 pixels. */
export const dot = {
  name: 'dot.png',
  type: 'image/png',
  base64: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
};
export const huge = {
  name: 'huge.png',
  type: 'image/png',
  base64: Buffer.from(`89504e470d0a1a0a0000000d49484452${'0000ea60'.repeat(2)}0806000000`, 'hex').toString('base64'),
};
