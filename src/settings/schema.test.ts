import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings, repairSettings } from './schema.ts';

describe('settings', () => {
  it('are whole, whatever was stored', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(Object.keys(repairSettings(stored)).sort()).toEqual(Object.keys(defaultSettings).sort());
      }),
    );
  });

  it('keep every field that fits and repair only the one that does not', () => {
    const settings = repairSettings({ theme: 'dark', hideAds: 'perhaps', sitesOff: ['example.org'] });
    expect(settings).toEqual({ ...defaultSettings, theme: 'dark', sitesOff: ['example.org'] });
  });

  it('ignore fields of a later version', () => {
    expect(repairSettings({ ...defaultSettings, flavour: 'mint' })).toEqual(defaultSettings);
  });
});
