import { useEffect, useState } from 'preact/hooks';

/** As in library.css: from here down the open clip lies over the list. */
const narrow = '(max-width: 68rem)';

/** True while the window has no room for the open clip beside the list. */
export function useNarrow(): boolean {
  const [is, set] = useState(() => matchMedia(narrow).matches);
  useEffect(() => {
    const query = matchMedia(narrow);
    const follow = (): void => set(query.matches);
    follow();
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return is;
}
