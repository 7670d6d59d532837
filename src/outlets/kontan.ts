import type { Outlet } from './outlet.ts'

export const kontan = {
  id: 'kontan',
  name: 'Kontan',
  brands: ['KONTAN.co.id', 'KONTAN', 'Harian KONTAN', 'Harian Kontan', 'Tabloid KONTAN'],
  domains: ['kontan.co.id'],
  group: 'KG Media',
} as const satisfies Outlet
