import type { Outlet } from './outlet.ts'

export const memorandum = {
  id: 'memorandum',
  name: 'Memorandum',
  brands: ['Memorandum.co.id'],
  domains: ['memorandum.co.id', 'memorandum.disway.id'],
  group: 'Disway National Network',
} as const satisfies Outlet
