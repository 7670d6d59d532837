import type { Outlet } from './outlet.ts'

export const tribunlombok = {
  id: 'tribunlombok',
  name: 'TribunLombok.com',
  brands: ['TribunLombok.com', 'Tribun Lombok'],
  domains: ['lombok.tribunnews.com', 'tribunlombok.com'],
  group: 'KG Media',
} as const satisfies Outlet
