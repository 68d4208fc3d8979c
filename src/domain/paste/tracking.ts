/** What newsletters, networks and shops add to an address to know who came, by name or by how the name begins. */
const tracking =
  /^(?:utm_\w+|mtm_\w+|pk_\w+|hsa_\w+|_hs\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|li_fat_id|mc_cid|mc_eid|mkt_tok|oly_anon_id|oly_enc_id|vero_id|wickedid|rb_clickid|s_cid|srsltid|trk|trackingid|lipi|__s|_openstat|ref_src|ref_url)$/i;

/** An address without what only tells who came; every other character stays. */
export function withoutTracking(url: string): string {
  const query = url.indexOf('?');
  if (query === -1 || !/^https?:/i.test(url)) return url;
  const hash = url.indexOf('#', query);
  const end = hash === -1 ? url.length : hash;
  const kept = url
    .slice(query + 1, end)
    .split('&')
    .filter((pair) => !tracking.test(pair.split('=', 1)[0] ?? ''));
  if (kept.length === url.slice(query + 1, end).split('&').length) return url;
  return url.slice(0, query) + (kept.length === 0 ? '' : `?${kept.join('&')}`) + url.slice(end);
}
