import type { App } from 'electron';

/** WebRTC opens its own sockets, which no content policy covers: no datagrams, and everything else would need a proxy, which there is not. */
export const webRtcPolicy = 'disable_non_proxied_udp';

/**
 * Chromium's switches that keep it silent below everything that a page may try: no name and no address is ever resolved (WebRTC
 * reaches its servers over TCP, too), nothing goes through the proxy of the system, and WebRTC sends no datagrams.
 */
export const silentSwitches: readonly (readonly [name: string, value: string])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['proxy-server', 'direct://'],
  ['webrtc-ip-handling-policy', webRtcPolicy],
  ['force-webrtc-ip-handling-policy', ''],
  ['disable-quic', ''],
  ['no-pings', ''],
  ['disable-background-networking', ''],
  ['disable-domain-reliability', ''],
  ['disable-component-update', ''],
  // A page that opens WebRTC would otherwise have the computer join a group of its local network.
  ['disable-features', 'WebRtcHideLocalIpsWithMdns'],
];

/** Gives the app these switches. Must be called before the app is ready. */
export function silence(app: Pick<App, 'commandLine'>): void {
  for (const [name, value] of silentSwitches) app.commandLine.appendSwitch(name, value);
}
