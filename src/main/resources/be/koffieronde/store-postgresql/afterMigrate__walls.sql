-- A second wall between centres: whatever a statement forgets to ask, it sees and writes rows of its transaction's centre
-- alone, and none without one. Put up around whatever tables there are, so that a new one cannot be forgotten. Owners keep to
-- it too; superusers and roles with BYPASSRLS do not, and the server says so when it starts as one.
do $$
declare
  walled record;
begin
  for walled in
    select c.table_name as name, c.column_name as centre
    from information_schema.columns c
      join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = current_schema() and t.table_type = 'BASE TABLE'
      and (c.column_name = 'centre_id' or (c.table_name = 'centre' and c.column_name = 'id'))
      and not exists (
        select from pg_policies p
        where p.schemaname = c.table_schema and p.tablename = c.table_name and p.policyname = 'own_centre')
  loop
    execute format('alter table %I enable row level security', walled.name);
    execute format('alter table %I force row level security', walled.name);
    execute format(
      'create policy own_centre on %I using (%I = (select current_setting(''koffieronde.centre'', true))'
      || ' or (select current_setting(''koffieronde.centre'', true)) = ''*'')',
      walled.name, walled.centre);
  end loop;
end
$$;
