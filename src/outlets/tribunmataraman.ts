import type { Outlet } from './outlet.ts'

export const tribunmataraman = {
  id: 'tribunmataraman',
  name: 'TribunMataraman.com',
  brands: ['TribunMataraman.com', 'Tribun Mataraman'],
  domains: ['mataraman.tribunnews.com', 'tribunmataraman.com'],
  group: 'KG Media',
} as const satisfies Outlet
