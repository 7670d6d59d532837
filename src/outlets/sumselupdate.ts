import type { Outlet } from './outlet.ts'

export const sumselupdate = {
  id: 'sumselupdate',
  name: 'Sumselupdate.com',
  brands: ['Sumselupdate.com'],
  domains: ['sumselupdate.com'],
} as const satisfies Outlet
