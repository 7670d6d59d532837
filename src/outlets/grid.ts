import type { Outlet } from './outlet.ts'

export const grid = {
  id: 'grid',
  name: 'Grid.ID',
  brands: ['Grid Network'],
  domains: [
    'grid.id',
    'gridhot.id',
    'gridfame.id',
    'gridpop.id',
    'gridstar.id',
    'gridhealth.id',
    'gridkids.id',
  ],
  group: 'KG Media',
} as const satisfies Outlet
