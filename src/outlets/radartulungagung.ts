import type { Outlet } from './outlet.ts'

export const radartulungagung = {
  id: 'radartulungagung',
  name: 'Radar Tulungagung',
  brands: ['Radar Tulungagung', 'Jawa Pos Radar Tulungagung'],
  domains: ['radartulungagung.jawapos.com'],
  group: 'Jawa Pos',
} as const satisfies Outlet
