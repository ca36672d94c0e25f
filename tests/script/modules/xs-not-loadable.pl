# A module without its object dies
package No::Such::Xs;
require XSLoader;
eval { XSLoader::load('No::Such::Xs') };
print $@ =~ /^Can't locate loadable object for module No::Such::Xs in \@INC/ ? "ok\n" : $@;
# expect: ok
