import path from 'node:path';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { wantedFuses } from '../tools/packaging/fuses.ts';

/** Sets all nine fuses of a packed app before it is signed; electron-builder itself knows eight. An Electron with fewer or more is an error. */
export default async function setFuses({ appOutDir, electronPlatformName, packager }) {
  const { productFilename } = packager.appInfo;
  const name =
    { darwin: `${productFilename}.app`, win32: `${productFilename}.exe` }[electronPlatformName] ?? packager.executableName;
  const settings = Object.entries(wantedFuses).map(([fuse, wanted]) => [
    FuseV1Options[`${fuse[0].toUpperCase()}${fuse.slice(1)}`],
    wanted,
  ]);
  await flipFuses(path.join(appOutDir, name), {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    resetAdHocDarwinSignature: electronPlatformName === 'darwin',
    ...Object.fromEntries(settings),
  });
}
