import type { Outlet } from './outlet.ts'

export const tirto = {
  id: 'tirto',
  name: 'Tirto.id',
  domains: ['tirto.id'],
} as const satisfies Outlet
