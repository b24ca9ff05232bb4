import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Analysis } from '../../model/index.ts';
import { createPainter, type Painter, schemeAt, type TextMap } from '../../paint/index.ts';
import type { Settings } from '../../settings/index.ts';
import { sampleText } from './articles.ts';
import './sample.css';
import { textMapOf } from './text-map.ts';

/** The sample as it lives in the page: for a view beside it that goes to its places. */
export interface LiveSample {
  readonly painter: Painter;
  readonly map: TextMap;
  readonly root: HTMLElement;
}

/** Paragraphs of a preview. */
export const SHORT = 2;

interface SampleArticleProps {
  readonly settings: Settings;
  /** Two paragraphs, for a preview. */
  readonly short?: boolean;
  /** Undefined while it is awaited. */
  readonly analysis: Analysis | undefined;
  readonly adHidden?: boolean;
  readonly onLive?: (live: LiveSample) => void;
}

/** Our sample article, read and painted by the very code that does it in a page. */
export function SampleArticle(props: SampleArticleProps): JSX.Element {
  const { settings, short = false, analysis, adHidden = true, onLive } = props;
  const sample = sampleText();
  const Title = short ? 'h3' : 'h2';
  const most = short ? SHORT : sample.paragraphs.length;
  const root = useRef<HTMLElement>(null);
  const live = useRef<LiveSample>(undefined);

  useEffect(() => {
    if (!root.current) return undefined;
    const painter = createPainter(document);
    const lines = [...root.current.querySelectorAll('[data-line]')];
    live.current = { painter, map: textMapOf(lines), root: root.current };
    onLive?.(live.current);
    return () => painter.clear();
  }, [onLive]);

  useEffect(() => {
    const paint = () => {
      if (!live.current) return;
      const { painter, map, root } = live.current;
      if (!settings.highlights || !analysis) {
        painter.clear();
        return;
      }
      painter.paint(analysis, map, settings, {
        scheme: schemeAt(root),
        style: settings.highlightStyle,
        strength: settings.highlightStrength,
      });
    };
    paint();
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', paint);
    return () => dark.removeEventListener('change', paint);
  }, [settings, analysis]);

  return (
    <article class="sample article-words" lang={sample.lang} ref={root}>
      <p class="sample-agency">{sample.agency}</p>
      <Title class="sample-title" data-line="">
        {sample.title}
      </Title>
      {sample.paragraphs.slice(0, most).map((paragraph, at) => (
        <>
          <p key={paragraph} data-line="">
            {paragraph}
          </p>
          {!short && at === 1 && !adHidden && (
            <aside class="sample-ad">
              <small>{sample.adLabel}</small>
              {sample.ad}
            </aside>
          )}
        </>
      ))}
    </article>
  );
}
