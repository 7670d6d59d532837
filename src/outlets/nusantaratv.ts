import type { Outlet } from './outlet.ts'

export const nusantaratv = {
  id: 'nusantaratv',
  name: 'Nusantara TV',
  brands: ['Nusantara TV', 'NusantaraTV', 'NusantaraTV.com'],
  domains: ['nusantaratv.com'],
} as const satisfies Outlet
