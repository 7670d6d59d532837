import type { Outlet } from './outlet.ts'

export const kaltengpos = {
  id: 'kaltengpos',
  name: 'Kalteng Pos',
  brands: ['Kalteng Pos'],
  domains: ['kaltengpos.jawapos.com'],
} as const satisfies Outlet
