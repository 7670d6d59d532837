import type { Outlet } from './outlet.ts'

export const manadopost = {
  id: 'manadopost',
  name: 'Manado Post',
  brands: ['Manado Post', 'ManadoPost.id'],
  domains: ['manadopost.id', 'manadopost.jawapos.com'],
} as const satisfies Outlet
