import type { Outlet } from './outlet.ts'

export const gridoto = {
  id: 'gridoto',
  name: 'GridOto.com',
  brands: ['GridOto'],
  domains: ['gridoto.com'],
  group: 'KG Media',
} as const satisfies Outlet
