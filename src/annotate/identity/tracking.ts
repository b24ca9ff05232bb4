/**
 * Query keys that say where a reader came from or how the page is to be drawn, never which article it is.
 * A name that ends in "*" stands for all that begin so. Lower case.
 */
const KEYS: readonly string[] = [
  // campaigns
  'utm_*',
  'at_medium',
  'at_campaign',
  'at_custom*',
  'at_link_*',
  'at_ptr_name',
  'mtm_*',
  'pk_*',
  'piwik_*',
  'matomo_*',
  'hsa_*',
  'vero_*',
  'oly_*',
  'ns_campaign',
  'ns_mchannel',
  'ns_source',
  'ns_linkname',
  'cmpid',
  'cmp',
  'campaign_id',
  'mkt_tok',
  '_openstat',
  'traffic_source',
  'xtor',
  // click ids
  'fbclid',
  'gclid',
  'gclsrc',
  'dclid',
  'gbraid',
  'wbraid',
  'yclid',
  'ysclid',
  'msclkid',
  'twclid',
  'ttclid',
  'igshid',
  'igsh',
  'li_fat_id',
  'mc_cid',
  'mc_eid',
  '_ga',
  '_gl',
  '_hsenc',
  '_hsmi',
  '__twitter_impression',
  'fb_action_ids',
  'fb_action_types',
  'fb_source',
  'fb_ref',
  'ref_src',
  'ref_url',
  'spm',
  's_cid',
  'rss',
  // forms of the same page
  'amp',
  'amp_js_v',
  'amp_gsa',
  'usqp',
  'outputtype',
  'nomobile',
  'mobile',
];

const exact = new Set(KEYS.filter((key) => !key.endsWith('*')));
const prefixes = KEYS.filter((key) => key.endsWith('*')).map((key) => key.slice(0, -1));

/** Whether the query key tells nothing about which article it is. */
export function isTracking(key: string): boolean {
  const lower = key.toLowerCase();
  return exact.has(lower) || prefixes.some((prefix) => lower.startsWith(prefix));
}
