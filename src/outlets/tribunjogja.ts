import type { Outlet } from './outlet.ts'

export const tribunjogja = {
  id: 'tribunjogja',
  name: 'TribunJogja.com',
  brands: ['Tribun Jogja'],
  domains: ['jogja.tribunnews.com', 'tribunjogja.com'],
  group: 'KG Media',
} as const satisfies Outlet
