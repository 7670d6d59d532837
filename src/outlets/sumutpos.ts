import type { Outlet } from './outlet.ts'

export const sumutpos = {
  id: 'sumutpos',
  name: 'Sumut Pos',
  brands: ['Sumut Pos', 'SumutPos.co'],
  domains: ['sumutpos.co', 'sumutpos.jawapos.com'],
} as const satisfies Outlet
