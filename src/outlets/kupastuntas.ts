import type { Outlet } from './outlet.ts'

export const kupastuntas = {
  id: 'kupastuntas',
  name: 'Kupas Tuntas',
  brands: ['Kupastuntas.co', 'Kupas Tuntas'],
  domains: ['kupastuntas.co'],
} as const satisfies Outlet
