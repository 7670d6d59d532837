import type { Outlet } from './outlet.ts'

export const motorplus = {
  id: 'motorplus',
  name: 'MOTOR Plus',
  brands: ['MOTOR Plus-online.com', 'MOTORPlus-online.com', 'MOTOR Plus'],
  domains: ['motorplus-online.com'],
  group: 'KG Media',
} as const satisfies Outlet
