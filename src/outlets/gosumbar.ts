import type { Outlet } from './outlet.ts'

export const gosumbar = {
  id: 'gosumbar',
  name: 'GoSumbar',
  brands: ['GoSumbar', 'GoSumbar.com'],
  domains: ['gosumbar.com'],
} as const satisfies Outlet
