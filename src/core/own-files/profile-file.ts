import { type Profile, profile } from '../../contract/library.ts';
import { createYamlFile, type YamlFileOptions } from './yaml-file.ts';

/** The writer's positioning, in `.byline/profile.yaml`. */
export interface ProfileFile {
  read(): Promise<Profile>;
  write(profile: Profile): Promise<void>;
}

export function createProfileFile(options: Pick<YamlFileOptions<typeof profile>, 'folder' | 'digest'>): ProfileFile {
  const file = createYamlFile({ ...options, name: 'profile.yaml', schema: profile });
  return {
    read: file.read,
    async write(wanted) {
      await file.change((document, known) => {
        for (const [key, value] of Object.entries(wanted)) {
          if (known[key as keyof Profile] !== value) document.set(key, value);
        }
      });
    },
  };
}
