# A sub in @INC supplies modules
unshift @INC, sub { my ($self, $file) = @_; return unless $file eq 'Virtual.pm'; my $src = "package Virtual; sub f { 'virtual' } 1;"; open my $fh, '<', \$src; return $fh };
require Virtual;
print Virtual::f(), "\n";
# expect: virtual
