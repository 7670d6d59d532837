import type { Outlet } from './outlet.ts'

export const riaupos = {
  id: 'riaupos',
  name: 'Riau Pos',
  brands: ['Riau Pos', 'RiauPos.co'],
  domains: ['riaupos.co', 'riaupos.jawapos.com'],
} as const satisfies Outlet
