import type { Outlet } from './outlet.ts'

export const tribunjakarta = {
  id: 'tribunjakarta',
  name: 'TribunJakarta.com',
  brands: ['Tribun Jakarta'],
  domains: ['jakarta.tribunnews.com', 'tribunjakarta.com'],
  group: 'KG Media',
} as const satisfies Outlet
