import type { Outlet } from './outlet.ts'

export const medcom = {
  id: 'medcom',
  name: 'Medcom.id',
  domains: ['medcom.id'],
  group: 'Media Group',
} as const satisfies Outlet
