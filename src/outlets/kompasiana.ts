import type { Outlet } from './outlet.ts'

export const kompasiana = {
  id: 'kompasiana',
  name: 'Kompasiana',
  brands: ['Kompasiana', 'Kompasiana.com'],
  domains: ['kompasiana.com'],
  group: 'KG Media',
} as const satisfies Outlet
