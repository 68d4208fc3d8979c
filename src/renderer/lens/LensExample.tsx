import { useText } from '../words/text.tsx';

/** What the lens marks, on two sentences of nobody's, while there is nothing to read yet. */
export function LensExample() {
  const text = useText('lens');
  return (
    <figure className="lens-example">
      <figcaption>{text('sample.title')}</figcaption>
      <p>
        <mark className="lens-example-told">{text('sample.told')}</mark>
        <span>{text('sample.toldMeans')}</span>
      </p>
      <p className="lens-example-useful">
        {text('sample.useful')}
        <span>{text('sample.usefulMeans')}</span>
      </p>
    </figure>
  );
}
