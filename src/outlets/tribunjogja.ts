import type { Outlet } from './outlet.ts'

export const tribunjogja = {
  id: 'tribunjogja',
  name: 'TribunJogja.com',
  brands: ['TribunJogja.com', 'Tribun Jogja'],
  domains: ['jogja.tribunnews.com', 'tribunjogja.com'],
  group: 'KG Media',
} as const satisfies Outlet
