import type { Outlet } from './outlet.ts'

export const kontan = {
  id: 'kontan',
  name: 'Kontan.co.id',
  brands: ['KONTAN'],
  domains: ['kontan.co.id'],
  group: 'KG Media',
} as const satisfies Outlet
