import type { Outlet } from './outlet.ts'

export const nusantaratv = {
  id: 'nusantaratv',
  name: 'Nusantara TV',
  brands: ['NusantaraTV'],
  domains: ['nusantaratv.com'],
} as const satisfies Outlet
