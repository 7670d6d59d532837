import type { Outlet } from './outlet.ts'

export const palpos = {
  id: 'palpos',
  name: 'Palembang Pos',
  brands: ['Palpos.id', 'Palembang Pos'],
  domains: ['palpos.id', 'palpos.disway.id'],
  group: 'Disway National Network',
} as const satisfies Outlet
