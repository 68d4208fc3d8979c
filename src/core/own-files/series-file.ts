import { type SeriesList, seriesList } from '../../contract/library.ts';
import { createYamlFile, type YamlFileOptions } from './yaml-file.ts';

/** The series of short pieces, in `.byline/series.yaml`. */
export interface SeriesFile {
  read(): Promise<SeriesList>;
  write(list: SeriesList): Promise<void>;
}

interface SeriesFileOptions extends Pick<YamlFileOptions<typeof seriesList>, 'folder' | 'digest'> {
  /** Told after the file was written. */
  changed: () => void;
}

export function createSeriesFile({ changed, ...options }: SeriesFileOptions): SeriesFile {
  const file = createYamlFile({ ...options, name: 'series.yaml', schema: seriesList });
  return {
    read: file.read,
    async write({ series }) {
      await file.change((document, known) => {
        if (JSON.stringify(known.series) !== JSON.stringify(series)) document.set('series', document.createNode(series));
      });
      changed();
    },
  };
}
