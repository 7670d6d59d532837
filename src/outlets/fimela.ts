import type { Outlet } from './outlet.ts'

export const fimela = {
  id: 'fimela',
  name: 'Fimela.com',
  brands: ['Fimela'],
  domains: ['fimela.com'],
  group: 'KapanLagi Youniverse',
} as const satisfies Outlet
