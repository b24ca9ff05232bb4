/** Beyond this a reader would rather see that something is on its way. */
export const PATIENCE_MS = 80;

/**
 * Waits for what is nearly there, so that it is shown in the first frame: a sign of waiting that is painted
 * before costs a frame of its own, flickers and makes a popup change its size.
 */
export async function withPatience(coming: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  await Promise.race([
    coming,
    new Promise<void>((resolve) => {
      timer = setTimeout(resolve, PATIENCE_MS);
    }),
  ]);
  clearTimeout(timer);
}
