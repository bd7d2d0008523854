/** What the rule files that come with the app are called, by their codes; their rules come from the app. */
export const PRESET_NAMES: readonly { value: string; label: string }[] = [
  { value: 'house', label: 'House program' },
  { value: 'btg-homeinns-2025', label: 'BTG Homeinns' },
  { value: 'huazhu-2021', label: 'H World / Huazhu' },
  { value: 'okura-one-harmony', label: 'One Harmony (Okura, Nikko, JAL City)' },
  { value: 'accor-all-2025', label: 'Accor ALL' },
  { value: 'world-of-hyatt-2024', label: 'World of Hyatt' },
  { value: 'ihg-one-rewards-2026', label: 'IHG One Rewards' },
  { value: 'hilton-honors-2026', label: 'Hilton Honors (from 2026)' },
  { value: 'hilton-honors-2025', label: 'Hilton Honors (to 2025)' },
  { value: 'marriott-bonvoy-2026', label: 'Marriott Bonvoy' },
];

/** The presets to choose from. The one that is nobody's program has a name in every language: `house`. */
export const presetChoices = (house: string): typeof PRESET_NAMES =>
  PRESET_NAMES.map((preset) => (preset.value === 'house' ? { ...preset, label: house } : preset));
